def app(ui):
    ui.title("Every second word")
    words = ui.field("Text", "one two three four five six", lines=4).split()
    step = ui.slider("Every", 2, 5, 2)
    gaps = ui.checkbox("Blanks for the others")
    shown = []
    for place, word in enumerate(words, 1):
        if place % step == 0:
            shown.append(word)
        elif gaps:
            shown.append("_" * len(word))
    ui.text(" ".join(shown) or "Not enough words", size=24, bold=True)
    ui.text(f"Kept: {len(words) // step} of {len(words)}", size=20)
