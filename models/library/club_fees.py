def app(ui):
    ui.title("Club fees")
    s = ui.state
    month = ui.now.strftime("%B")
    if s.get("month") != month:
        s.month, s.paid = month, {"Iris": False, "Jonas": False, "Karl": False}
    ui.text(month, size=24, bold=True)
    for name in s.paid:
        s.paid[name] = ui.checkbox(name, s.paid[name])
    paid = 12 * sum(s.paid.values())
    ui.text(f"Paid: {paid}")
    ui.text(f"Missing: {36 - paid}", color="bad" if paid < 36 else "good")
