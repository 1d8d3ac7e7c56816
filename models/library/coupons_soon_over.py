from datetime import date, timedelta


def app(ui):
    ui.title("Coupons")
    coupons = ui.state.get("coupons", [])
    with ui.row():
        name = ui.field("Coupon").strip()
        last = ui.field("Last date", str(ui.today)).strip()
        if ui.button("Add") and name:
            try:
                coupons.append([str(date.fromisoformat(last)), name])
                coupons.sort()
                ui.clear("Coupon")
            except ValueError:
                ui.notify("Type the date like 2026-05-01")
    soon = str(ui.today + timedelta(days=7))
    good = [coupon for coupon in coupons if coupon[0] >= str(ui.today)]
    picked = ui.list([f"{day} {name}" + (", soon" if day <= soon else "") for day, name in good], actions=["Used"])
    if picked:
        coupons.remove(good[picked.index])
    if not good:
        ui.text("No coupons", color="muted")
