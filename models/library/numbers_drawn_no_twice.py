def app(ui):
    ui.title("Ticket draw")
    s = ui.state
    highest = int(ui.number("Highest number", 50, min=1, max=1000))
    drawn = s.get("drawn", [])
    left = [number for number in range(1, highest + 1) if number not in drawn]
    with ui.row():
        if ui.button("Draw") and left:
            number = random.choice(left)
            left.remove(number)
            drawn.append(number)
        if ui.button("Again from the start"):
            drawn.clear()
            left = list(range(1, highest + 1))
    if drawn:
        ui.text(drawn[-1], size=72, bold=True, align="center")
        ui.text("Drawn: " + ", ".join(map(str, drawn)))
    ui.text(f"{len(drawn)} drawn, {len(left)} left", color="muted")
