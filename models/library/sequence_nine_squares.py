def app(ui):
    ui.title("Sequence memory")
    s = ui.state
    if ui.button("Start"):
        s.order, s.done, s.over, s.start = [random.randrange(9)], 0, False, ui.time
    if "order" not in s:
        ui.text("Watch the squares and repeat them", size=20)
        return
    step = int((ui.time - s.start) // 0.8)
    watching = step < len(s.order)
    gone = (ui.time - s.start) % 0.8
    with ui.grid(3):
        for place in range(9):
            lit = watching and s.order[step] == place and gone < 0.6
            if ui.button("■" if lit else "□") and not watching and not s.over:
                if s.order[s.done] == place:
                    s.done += 1
                else:
                    s.over = True
    if s.done == len(s.order):
        s.order.append(random.randrange(9))
        s.done, s.start = 0, ui.time
    ui.text(f"Length: {len(s.order)}", size=28, bold=True)
    if s.over:
        ui.text("Game over", size=28, color="bad")
    else:
        ui.text("Watch" if watching else "Your turn", size=24)
