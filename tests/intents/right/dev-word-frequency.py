def app(ui):
    ui.title("Word frequency")
    text = ui.field("Text", lines=5)
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    ui.table([[word, count] for word, count in counts.items()], header=["Word", "Times"])
