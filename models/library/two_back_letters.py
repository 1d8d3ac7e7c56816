def app(ui):
    ui.title("2-back")
    s = ui.state
    if ui.button("Start"):
        s.letters = [random.choice("ABCD") for i in range(20)]
        s.start, s.pressed = ui.time, []
    if "letters" not in s:
        ui.text("Press Match when the letter is the same as two before", size=20)
        return
    turn = int((ui.time - s.start) // 2)
    same = [i for i in range(2, 20) if s.letters[i] == s.letters[i - 2]]
    if turn < 20:
        if ui.button("Match") and turn not in s.pressed:
            s.pressed.append(turn)
        ui.text(s.letters[turn], size=96, bold=True, align="center")
        ui.text(f"Letter {turn + 1} of 20", align="center")
    else:
        ui.text("Done", size=40, bold=True)
        ui.text(f"Found: {len([i for i in s.pressed if i in same])} of {len(same)}", size=24)
    ui.text(f"Wrong: {len([i for i in s.pressed if i not in same])}", size=24)
