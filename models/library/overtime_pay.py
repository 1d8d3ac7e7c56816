def app(ui):
    ui.title("Pay of the week")
    hours = ui.number("Hours", 40, min=0, max=168)
    pay = ui.number("Pay per hour", 15, min=0)
    normal = min(hours, 40) * pay
    extra = max(0, hours - 40) * pay * 1.5
    ui.text(f"Normal: {normal:.2f}", size=20)
    ui.text(f"Extra: {extra:.2f}", size=20)
    ui.text(f"Sum: {normal + extra:.2f}", size=28, bold=True)
