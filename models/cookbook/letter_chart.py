def app(ui):
    ui.title("Letters in a text")
    text = ui.field("Text", lines=4, placeholder="Type or paste a text")
    counts = {}
    for letter in text.lower():
        if letter.isalpha():
            counts[letter] = counts.get(letter, 0) + 1
    if not counts:
        ui.text("No letters yet", color="muted")
        return
    letters = sorted(counts)
    most = max(letters, key=counts.get)
    total = sum(counts.values())
    ui.text(f"{most} is the most frequent letter: {counts[most]} of {total}", size=20, bold=True)
    ui.chart([counts[letter] for letter in letters], labels=letters, kind="bar")
