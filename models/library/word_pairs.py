def app(ui):
    ui.title("Word pairs")
    text = ui.field("Text", lines=5)
    words = text.lower().replace(".", " ").replace(",", " ").split()
    counts = {}
    for a, b in zip(words, words[1:]):
        counts[f"{a} {b}"] = counts.get(f"{a} {b}", 0) + 1
    pairs = sorted(counts, key=lambda pair: (-counts[pair], pair))[:3]
    if pairs:
        ui.table([[pair, counts[pair]] for pair in pairs], header=["Pair", "Count"])
    else:
        ui.text("Type at least two words", color="muted")
