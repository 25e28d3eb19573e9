"""Letters to customers."""


def send_bill(client, bill, log):
    body = {"to": bill.customer, "lines": [line.as_dict() for line in bill.lines], "total": str(bill.total)}
    answer = client.post("/letters", json=body, timeout=10)
    if answer.status_code >= 500:
        log.warning("the printer failed on %s", bill.number)
        return False
    answer.raise_for_status()
    bill.letters.append(answer.json()["id"])
    bill.save()
    return True


def send_reminder(client, bill, log):
    body = {"to": bill.customer, "lines": [line.as_dict() for line in bill.lines], "total": str(bill.total)}
    answer = client.post("/letters", json=body, timeout=10)
    if answer.status_code >= 500:
        log.warning("the printer failed on %s", bill.number)
        return False
    answer.raise_for_status()
    bill.reminded += 1
    bill.letters.append(answer.json()["id"])
    bill.save()
    return True
