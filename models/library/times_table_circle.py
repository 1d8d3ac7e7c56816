def app(ui):
    ui.title("Times table circle")
    table = ui.slider("Table", 2, 20, 2)
    count = ui.slider("Points", 10, 200, 60)
    places = []
    for i in range(count):
        angle = math.tau * i / count
        places.append((170 - 150 * math.cos(angle), 170 - 150 * math.sin(angle)))
    c = ui.canvas(340, 340, background="black")
    c.circle(170, 170, 150, outline="gray")
    for i in range(count):
        c.line(*places[i], *places[i * table % count], "skyblue", 1)
    ui.text(f"Table of {table} with {count} points", color="muted")
