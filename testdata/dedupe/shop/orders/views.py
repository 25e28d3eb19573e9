"""Pages about orders."""

from shop.orders.models import Order

PAGE = 20


def list_orders(request, session):
    """The open orders of one page."""
    page = int(request.args.get("page", 1))
    if page < 1:
        raise ValueError("pages begin with 1")
    query = session.query(Order).filter(Order.is_open)
    found = query.order_by(Order.created).limit(PAGE).offset(PAGE * (page - 1)).all()
    total = query.count()
    return {
        "items": [order.to_dict() for order in found],
        "page": page,
        "pages": (total + PAGE - 1) // PAGE,
    }


def cancel_order(request, session):
    order = session.get(Order, int(request.args["id"]))
    if order is None:
        return {"error": "no such order"}, 404
    order.is_open = False
    session.commit()
    return order.to_dict(), 200
