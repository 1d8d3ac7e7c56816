def app(ui):
    ui.title("Three words")
    text = ui.field("Text", lines=5)
    words = text.lower().replace(".", " ").replace(",", " ").split()
    counts = {}
    for group in zip(words, words[1:], words[2:]):
        counts[" ".join(group)] = counts.get(" ".join(group), 0) + 1
    groups = sorted(counts, key=lambda group: (-counts[group], group))[:5]
    if groups:
        ui.table([[group, counts[group]] for group in groups], header=["Group", "Count"])
    else:
        ui.text("Type at least three words", color="muted")
