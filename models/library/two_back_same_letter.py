def app(ui):
    ui.title("Two back")
    s = ui.state
    if ui.button("Start") or "letters" not in s:
        s.letters, s.right, s.wrong, s.words = random.choices("ABC", k=3), 0, 0, "Same letter as two before?"
    shown = s.letters[-1]
    ui.text(shown, size=96, bold=True, align="center")
    if len(s.letters) == 3:
        ui.text(f"Before it came {s.letters[0]}, then {s.letters[1]}", align="center")
    over = s.right + s.wrong == 20
    with ui.row():
        same, different = ui.button("Same"), ui.button("Different")
    if (same or different) and not over:
        if same == (s.letters[-1] == s.letters[-3]):
            s.right, s.words = s.right + 1, "Right"
        else:
            s.wrong, s.words = s.wrong + 1, "Wrong"
        s.letters.append(random.choice([s.letters[-2], random.choice("ABC")]))
    ui.text(s.words, size=20)
    ui.text(f"Right: {s.right}, wrong: {s.wrong}", size=24)
    if s.right + s.wrong == 20:
        ui.text(f"Finished with {s.right * 5} percent right", size=24, color="good")
