WORDS = [("c_t", "a"), ("d_g", "o"), ("s_n", "u")]


def app(ui):
    ui.title("Missing letter")
    s = ui.state
    place, misses = s.get("place", 0), s.get("misses", 0)
    word, right = WORDS[place] if place < len(WORDS) else ("All done", "")
    ui.text(word, size=64, bold=True, align="center")
    with ui.row():
        for letter in "aou":
            if ui.button(letter) and right:
                if letter == right:
                    s.place, s.words = place + 1, f"Yes, {word.replace('_', letter)}"
                else:
                    s.misses, s.words = misses + 1, "Not that one"
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Misses: {s.get('misses', 0)}", color="muted")
    if ui.button("Start over"):
        s.place, s.misses, s.words = 0, 0, ""
