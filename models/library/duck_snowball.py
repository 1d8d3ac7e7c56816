def app(ui):
    ui.title("Snowballs")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.next, s.dodged, s.hit, s.until = ui.time + 3, 0, 0, 0
        if ui.button("Duck"):
            s.until = ui.time + 1
    down = ui.time < s.get("until", 0)
    if s.get("next") and ui.time >= s.next:
        if down:
            s.dodged += 1
        else:
            s.hit += 1
        s.next += 3
    c = ui.canvas(300, 120, background="lightblue")
    c.circle(40, 100 if down else 60, 20, "blue")
    if s.get("next"):
        c.circle(40 + 80 * (s.next - ui.time), 50, 8, "white")
    ui.text(f"Dodged: {s.get('dodged', 0)}, Hit: {s.get('hit', 0)}", size=24)
