def app(ui):
    ui.title("Packing")
    s = ui.state
    step = s.get("step", 1)
    ui.text(f"Step {step} of 3", color="muted")
    if step == 1:
        s.days = ui.number("Days", s.get("days", 3), min=1)
    elif step == 2:
        s.rain = ui.checkbox("It will rain", s.get("rain", False))
    else:
        ui.text(f"{s.days} shirts")
        ui.text(f"{s.days} pairs of socks")
        if s.rain:
            ui.text("An umbrella")
    if step < 3 and ui.button("Next"):
        s.step = step + 1
    if step == 3 and ui.button("Start again"):
        s.step = 1
