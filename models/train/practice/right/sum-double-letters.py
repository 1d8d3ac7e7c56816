def app(ui):
    ui.title("Double letters")
    text = ui.field("Text").lower()
    count = 0
    for a, b in zip(text, text[1:]):
        if a == b and a.isalpha():
            count += 1
    ui.text(f"Double letters: {count}", size=28)
