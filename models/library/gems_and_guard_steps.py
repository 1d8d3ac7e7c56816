def app(ui):
    ui.title("Gems")
    s = ui.state
    if ui.button("New game") or "me" not in s:
        s.me, s.guard, s.steps, s.caught = [0, 0], [7, 5], 0, False
        s.gems = [[2, 4], [6, 1], [4, 3]]
    for key, (dx, dy) in {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}.items():
        if ui.pressed(key) and not s.caught and s.gems:
            s.me = [min(7, max(0, s.me[0] + dx)), min(5, max(0, s.me[1] + dy))]
            s.steps += 1
            if s.me in s.gems:
                s.gems.remove(s.me)
            if s.steps % 2 == 0 and s.gems:
                far = [s.me[0] - s.guard[0], s.me[1] - s.guard[1]]
                i = 0 if abs(far[0]) >= abs(far[1]) else 1
                s.guard[i] += (far[i] > 0) - (far[i] < 0)
            s.caught = s.me == s.guard
    c = ui.canvas(320, 240, background="wheat")
    for x, y in s.gems:
        x, y = x * 40 + 20, y * 40 + 20
        c.poly([(x, y - 14), (x + 14, y), (x, y + 14), (x - 14, y)], color="purple")
    c.circle(s.me[0] * 40 + 20, s.me[1] * 40 + 20, 14, "blue")
    c.rect(s.guard[0] * 40 + 8, s.guard[1] * 40 + 8, 24, 24, "red")
    ui.text(f"{3 - len(s.gems)} of 3 gems, {s.steps} {'step' if s.steps == 1 else 'steps'}", size=28, bold=True)
    if s.caught:
        ui.text("The guard has got you", size=24, color="bad")
    elif not s.gems:
        ui.text("All gems are yours!", size=24, color="good")
    else:
        ui.text("Arrow keys; the guard makes a step after two of yours", color="muted")
