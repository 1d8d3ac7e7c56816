def app(ui):
    ui.title("Crack the message")
    message = ui.field("Message").lower()
    if not message.strip():
        ui.text("Type a secret message", color="muted")
        return
    rows = []
    for shift in range(1, 26):
        text = ""
        for letter in message:
            if "a" <= letter <= "z":
                letter = chr((ord(letter) - 97 - shift) % 26 + 97)
            text += letter
        rows.append([shift, text])
    ui.table(rows, header=["Shift", "Text"])
