def app(ui):
    ui.title("Guests")
    s = ui.state
    guests, most = s.get("guests", 0), s.get("most", 0)
    allowed = ui.number("Allowed", 30, min=1)
    ui.text(f"{guests} guests", size=48)
    if guests > allowed:
        ui.text("Too many", size=24, color="bad")
    ui.text(f"Most at once: {most}", color="muted")
    with ui.row():
        if ui.button("Came"):
            s.guests = guests + 1
            s.most = max(most, guests + 1)
        if ui.button("Left") and guests > 0:
            s.guests = guests - 1
