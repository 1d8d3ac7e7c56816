def app(ui):
    ui.title("Bubbles")
    s = ui.state
    bubbles = s.get("bubbles", [])
    c = ui.canvas(400, 300, background="lightblue")
    if c.clicked:
        x, y = c.clicked
        bubbles.append([x, y])
    if bubbles:
        for bubble in list(bubbles):
            bubble[1] -= 60 * ui.dt
            if bubble[1] < 0:
                bubbles.remove(bubble)
                s.burst = s.get("burst", 0) + 1
    for x, y in bubbles:
        c.circle(x, y, 15, "white")
    ui.text(f"Bubbles: {len(bubbles)}, burst: {s.get('burst', 0)}")
