def app(ui):
    ui.title("Ripples")
    s = ui.state
    ripples = [ripple for ripple in s.get("ripples", []) if ui.time - ripple[2] < 3]
    c = ui.canvas(400, 300, background="navy")
    if c.clicked:
        ripples.append([*c.clicked, ui.time])
    s.ripples = ripples
    for x, y, start in s.ripples:
        age = float(ui.time - start)
        c.circle(x, y, 5 + 40 * age, outline="skyblue", width=6 - 2 * age)
    ui.text(f"{len(ripples)} {'ring' if len(ripples) == 1 else 'rings'}", size=20)
