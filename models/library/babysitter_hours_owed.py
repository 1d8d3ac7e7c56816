def app(ui):
    ui.title("Babysitter")
    s = ui.state
    visits = s.get("visits", [])
    rate = ui.number("Per hour", 12.0, min=0, step=0.5)
    with ui.row():
        hours = ui.number("Hours", 3.0, min=0, step=0.5)
        if ui.button("She was here"):
            visits.append([f"{ui.now:%d %b}", hours])
    total = sum(hours for day, hours in visits)
    ui.text(f"{total * rate:.2f} to pay", size=40, bold=True)
    ui.text(f"{total:g} h open")
    for day, hours in visits:
        ui.text(f"{day}: {hours:g} h")
    if ui.button("Paid"):
        s.paid = s.get("paid", 0) + total * rate
        visits.clear()
    ui.text(f"Paid so far: {s.get('paid', 0):.2f}", color="muted")
