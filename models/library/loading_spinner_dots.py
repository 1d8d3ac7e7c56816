def app(ui):
    ui.title("Loading")
    done = ui.checkbox("Loaded", False)
    c = ui.canvas(200, 200)
    place = 0 if done else int(ui.time * 8) % 8
    for i in range(8):
        turn = math.radians(i * 45)
        back = (place - i) % 8
        color = "green" if done else ["white", "silver", "gray", "#555555"][min(back, 3)]
        c.circle(100 + 60 * math.cos(turn), 100 + 60 * math.sin(turn), 12, color)
    ui.text("Ready" if done else "Loading", size=28, align="center")
