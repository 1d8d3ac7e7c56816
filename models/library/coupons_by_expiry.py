from datetime import date, timedelta


def app(ui):
    ui.title("Coupons")
    coupons = ui.state.get("coupons", [])
    with ui.row():
        name = ui.field("Coupon").strip()
        days = int(ui.number("Days valid", 30, min=0))
        if ui.button("Add") and name:
            coupons.append([str(ui.today + timedelta(days=days)), name])
            coupons.sort()
            ui.clear("Coupon")
    rows = []
    for until, name in coupons:
        day = date.fromisoformat(until)
        words = f"{name}: until {day.day} {day:%B %Y}"
        rows.append(words if day >= ui.today else f"{name}: expired")
    picked = ui.list(rows, actions=["Remove"])
    if picked:
        coupons.pop(picked.index)
    expired = sum(until < str(ui.today) for until, name in coupons)
    ui.text(f"{len(coupons) - expired} valid, {expired} expired", bold=True)
