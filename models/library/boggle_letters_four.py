DICE = ["AAEEGN", "ABBJOO", "ACHOPS", "AFFKPS", "AOOTTW", "CIMOTU", "DEILRX", "DELRVY", "DISTTY", "EEGHNW", "EEINSU",
        "EHRTVW", "EIOSST", "ELRTTY", "HIMNQU", "HLNNRZ"]


def app(ui):
    ui.title("Letter dice")
    s = ui.state
    shaken = ui.button("Shake")
    if shaken or "letters" not in s:
        s.letters = [random.choice(die) for die in random.sample(DICE, 16)]
    if shaken:
        s.end = ui.time + 180
    for row in range(4):
        ui.text(" ".join(s.letters[row * 4:row * 4 + 4]), size=44, bold=True, mono=True, align="center")
    left = max(0, math.ceil(s.end - ui.time)) if "end" in s else 180
    ui.text(f"{left // 60}:{left % 60:02d}" if left else "Time is over", size=28, align="center")
