def app(ui):
    ui.title("Tone pairs")
    s = ui.state
    if ui.button("New game") or "tones" not in s:
        s.tones = random.sample(["C4", "E4", "G4", "C5"] * 2, 8)
        s.found, s.first, s.tries, s.said = [], -1, 0, "Press two buttons"
    with ui.grid(4):
        for place, tone in enumerate(s.tones):
            if place in s.found:
                ui.text(f"✓ {tone}")
            elif ui.button(str(place + 1)):
                ui.note(tone, 0.6)
                if s.first in (-1, place):
                    s.first, s.said = place, f"{place + 1} sounded, now another"
                else:
                    pair = s.tones[s.first] == tone
                    s.found += [s.first, place] if pair else []
                    s.said = "A pair!" if pair else "Not the same"
                    s.tries, s.first = s.tries + 1, -1
    ui.text(s.said, size=28, bold=True)
    ui.text(f"{len(s.found) // 2} of 4 pairs, {s.tries} {'try' if s.tries == 1 else 'tries'}")
