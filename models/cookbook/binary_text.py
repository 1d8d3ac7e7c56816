def app(ui):
    ui.title("Text in zeros and ones")
    way = ui.tabs(["Text to binary", "Binary to text"])
    if way == "Text to binary":
        text = ui.field("Text", placeholder="Hi")
        result = " ".join(f"{byte:08b}" for byte in text.encode())
    else:
        code = ui.field("Zeros and ones", placeholder="01001000 01101001")
        try:
            result = bytes(int(part, 2) for part in code.split()).decode()
        except ValueError:
            ui.text("That is no text in zeros and ones", color="bad")
            return
    ui.text(result or "The result stands here", size=24, mono=True)
    if result and ui.button("Copy"):
        ui.copy(result)
        ui.notify("Copied")
