def app(ui):
    ui.title("Crossword helper")
    words = ui.field("Words", "cat, cot, coat, rose, bone, tree", lines=4).lower()
    pattern = ui.field("Pattern", "c?t").strip().lower()
    fitting = []
    for word in re.findall(r"\w+", words):
        if len(word) == len(pattern) and all(gap in ("?", letter) for gap, letter in zip(pattern, word)):
            fitting.append(word)
    ui.text(f"{len(fitting)} {'word fits' if len(fitting) == 1 else 'words fit'}", bold=True)
    for word in fitting:
        ui.text(word, size=24)
