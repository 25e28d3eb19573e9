"""Pages about bills."""

from shop.billing.models import Bill

SIZE = 50


def list_bills(request, session):
    """The unpaid bills of one page."""
    number = int(request.args.get("page", 1))
    if number < 1:
        raise ValueError("pages begin with 1")
    query = session.query(Bill).filter(Bill.is_unpaid)
    bills = query.order_by(Bill.due).limit(SIZE).offset(SIZE * (number - 1)).all()
    total = query.count()
    return {
        "items": [bill.to_dict() for bill in bills],
        "page": number,
        "pages": (total + SIZE - 1) // SIZE,
    }
