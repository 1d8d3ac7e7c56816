def app(ui):
    ui.title("Key word cipher")
    way = ui.choice("Do", ["Hide", "Show"])
    text = ui.field("Text").upper()
    key = [ord(x) - 65 for x in ui.field("Key").upper() if "A" <= x <= "Z"]
    if not text or not key:
        ui.text("Type a text and a key", color="muted")
        return
    result, place = "", 0
    for letter in text:
        if "A" <= letter <= "Z":
            move = key[place % len(key)]
            if way == "Show":
                move = -move
            letter = chr((ord(letter) - 65 + move) % 26 + 65)
            place += 1
        result += letter
    ui.text(result, size=28, mono=True)
