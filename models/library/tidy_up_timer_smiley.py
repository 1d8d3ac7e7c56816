def app(ui):
    ui.title("Tidy up")
    s = ui.state
    if ui.button("Start"):
        s.end = ui.time + 300
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else 300
    c = ui.canvas(300, 300)
    if left > 0:
        c.circle(150, 150, 120, "lightblue")
        c.text(150, 150, f"{left // 60}:{left % 60:02d}", size=72, align="center")
    else:
        c.circle(150, 150, 120, "yellow", outline="orange", width=4)
        c.circle(110, 120, 14, "black")
        c.circle(190, 120, 14, "black")
        c.arc(150, 150, 70, 20, 160, "black", width=8)
    ui.text("All tidy, thank you!" if left == 0 else "Let's tidy up!", size=28, bold=True, align="center")
