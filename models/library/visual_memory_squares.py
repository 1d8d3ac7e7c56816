def app(ui):
    ui.title("Visual memory")
    s = ui.state
    if ui.button("Start"):
        s.lit, s.found, s.over, s.until = random.sample(range(16), 3), [], False, ui.time + 2
    if "lit" not in s:
        ui.text("Remember the squares that light up for two seconds", size=20)
        return
    showing = ui.time < s.until
    with ui.grid(4):
        for place in range(16):
            seen = place in s.found or ((showing or s.over) and place in s.lit)
            if ui.button("■" if seen else "□") and not showing and not s.over:
                if place not in s.lit:
                    s.over = True
                elif place not in s.found:
                    s.found.append(place)
    if len(s.found) == len(s.lit):
        s.lit, s.found, s.until = random.sample(range(16), min(12, len(s.lit) + 1)), [], ui.time + 2
    ui.text(f"Squares: {len(s.lit)}", size=28, bold=True)
    if s.over:
        ui.text("Game over", size=28, color="bad")
    else:
        ui.text("Look!" if showing else f"Found: {len(s.found)} of {len(s.lit)}", size=20)
