def app(ui):
    ui.title("Kayles")
    s = ui.state
    if ui.button("New game") or "pins" not in s:
        s.pins, s.player = [True] * 10, 1
    two = ui.switch("Two at once", False)
    with ui.row():
        for pin in range(10):
            if s.pins[pin] and ui.button(str(pin + 1)):
                if not two:
                    s.pins[pin] = False
                    s.player = 3 - s.player
                elif pin < 9 and s.pins[pin + 1]:
                    s.pins[pin] = s.pins[pin + 1] = False
                    s.player = 3 - s.player
    c = ui.canvas(400, 80, background="wheat")
    for pin in range(10):
        if s.pins[pin]:
            c.rect(pin * 40 + 12, 20, 16, 50, "white", radius=8)
    left = sum(s.pins)
    if left:
        ui.text(f"Player {s.player} to play, {left} {'pin' if left == 1 else 'pins'} left", size=24, bold=True)
    else:
        ui.text(f"Player {3 - s.player} took the last pin and wins", size=24, bold=True)
    ui.text("With two at once the pin and its right neighbour fall", color="muted")
