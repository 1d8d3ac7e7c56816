def app(ui):
    ui.title("Crocodile dentist")
    s = ui.state
    if ui.button("Open the mouth") or "bad" not in s:
        s.bad, s.pressed, s.player = random.randint(1, 10), [], 1
    bitten = s.bad in s.pressed
    with ui.grid(5):
        for tooth in range(1, 11):
            if tooth in s.pressed:
                ui.text("💥" if tooth == s.bad else "·", size=24, align="center")
            elif ui.button(f"🦷 {tooth}") and not bitten:
                s.pressed.append(tooth)
                if tooth == s.bad:
                    ui.beep()
                else:
                    s.player = 3 - s.player
    bitten = s.bad in s.pressed
    ui.text("🐊 SNAP!" if bitten else "🐊", size=72, align="center")
    if bitten:
        ui.text(f"Player {s.player} is bitten and loses", size=28, bold=True)
    else:
        left = 10 - len(s.pressed)
        ui.text(f"Player {s.player} presses a tooth, {left} {'is' if left == 1 else 'are'} left", size=20)
