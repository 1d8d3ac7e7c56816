def app(ui):
    ui.title("Vowels")
    s = ui.state
    drawn = s.get("drawn", "")
    left = [vowel for vowel in "AEIOU" if vowel not in drawn]
    with ui.row():
        if ui.button("Draw") and left:
            drawn += random.choice(left)
        if ui.button("New round"):
            drawn = ""
    s.drawn = drawn
    ui.text(drawn[-1:] or "-", size=60)
    ui.text(f"So far: {' '.join(drawn)}")
    if len(drawn) == 5:
        ui.text("All drawn", color="accent")
