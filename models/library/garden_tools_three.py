def app(ui):
    ui.title("Garden")
    s = ui.state
    length = ui.number("Length", 5.0, min=0)
    width = ui.number("Width", 4.0, min=0)
    ui.text(f"Area: {length * width:g} m²")
    ui.text(f"Fence: {2 * (length + width):g} m")
    ui.divider()
    seeds = ui.number("Seeds per m²", 30, min=0)
    ui.text(f"Seeds: {math.ceil(length * width * seeds)}")
    ui.divider()
    today = ui.now.date()
    if ui.button("Watered"):
        s.day = today.isoformat()
    if "day" in s:
        days = (today - datetime.date.fromisoformat(s.day)).days
        ui.text("Watered today" if days == 0 else f"Watered {days} days ago")
    else:
        ui.text("Not watered yet")
