from datetime import timedelta


def app(ui):
    ui.title("After the meal")
    s = ui.state
    values = s.get("values", [])
    if ui.button("I eat now"):
        s.check = ui.now + timedelta(hours=2)
    if not s.get("check"):
        ui.text("No check is due", size=32, bold=True)
    elif ui.now < s.check:
        left = math.ceil((s.check - ui.now).total_seconds() / 60)
        ui.text(f"Check at {s.check.strftime('%H:%M')}", size=40, bold=True)
        ui.text(f"in {left // 60} h {left % 60} min")
    else:
        ui.text("Check your blood sugar now", size=32, bold=True, color="bad")
        ui.notify("Check your blood sugar")
        value = ui.number("Value (mg/dl)", 120, min=20, max=600)
        if ui.button("Save"):
            values.insert(0, [ui.now.strftime("%d %b %H:%M"), value])
            s.check = None
    ui.table(values, header=["Checked", "mg/dl"])
