def app(ui):
    ui.title("Vowels one by one")
    text = ui.field("Text", lines=4).lower()
    counts = [text.count(vowel) for vowel in "aeiou"]
    with ui.row():
        for vowel, count in zip("aeiou", counts):
            ui.text(f"{vowel}: {count}", size=20)
    ui.chart(counts, kind="bar", labels=list("aeiou"))
