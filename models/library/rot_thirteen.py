def app(ui):
    ui.title("ROT13")
    text = ui.field("Text", "Hello World!", lines=3)
    result = ""
    for letter in text:
        if "a" <= letter <= "z":
            letter = chr((ord(letter) - 97 + 13) % 26 + 97)
        elif "A" <= letter <= "Z":
            letter = chr((ord(letter) - 65 + 13) % 26 + 65)
        result += letter
    ui.text(result or "Type a text", size=28, bold=True)
