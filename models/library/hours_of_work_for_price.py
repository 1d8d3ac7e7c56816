def app(ui):
    ui.title("Worth the work?")
    price = ui.number("Price", 300.0, min=0)
    wage = ui.number("I earn an hour", 15.0, min=0)
    if wage > 0:
        hours = price / wage
        ui.text(f"{hours:.1f} hours", size=40, bold=True)
        ui.text(f"{hours / 8:.1f} working days of 8 hours")
    else:
        ui.text("Enter what you earn an hour", color="muted")
