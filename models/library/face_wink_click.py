def app(ui):
    ui.title("Wink")
    s = ui.state
    c = ui.canvas(240, 240)
    if c.clicked:
        s.closed = not s.get("closed", False)
        if s.closed:
            s.winks = s.get("winks", 0) + 1
    closed = s.get("closed", False)
    c.circle(120, 120, 100, "yellow")
    c.circle(85, 90, 12, "black")
    if closed:
        c.line(140, 90, 170, 90, "black", 5)
    else:
        c.circle(155, 90, 12, "black")
    c.arc(120, 130, 50, 20, 160, "black", width=5)
    ui.text("Eye closed" if closed else "Eye open")
    ui.text(f"Winks: {s.get('winks', 0)}", size=20)
