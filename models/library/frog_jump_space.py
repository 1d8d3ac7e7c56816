def app(ui):
    ui.title("Frog")
    s = ui.state
    start = s.get("start", -10)
    if ui.pressed("space") and ui.time - start >= 1:
        s.start = start = ui.time
        s.jumps = s.get("jumps", 0) + 1
    gone = ui.time - start
    height = 400 * gone * (1 - gone) if gone < 1 else 0
    c = ui.canvas(300, 160, background="lightblue")
    c.rect(0, 140, 300, 20, "green")
    c.circle(150, 125 - height, 15, "darkgreen")
    ui.text("In the air" if height > 0 else "On the ground", size=20)
    ui.text(f"Jumps: {s.get('jumps', 0)}", size=20)
