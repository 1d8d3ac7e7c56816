def app(ui):
    ui.title("Signs for vowels")
    text = ui.field("Text", lines=3)
    sign = ui.choice("Sign", ["-", ".", "+"])
    result = "".join(sign if letter.lower() in "aeiou" else letter for letter in text)
    ui.text(result or "Type a text", size=24)
