def app(ui):
    ui.title("No vowels")
    text = ui.field("Text", lines=3)
    rest = "".join(letter for letter in text if letter.lower() not in "aeiou")
    ui.text(rest.strip(), size=24)
    ui.text(f"Left out: {len(text) - len(rest)}", color="muted")
