def app(ui):
    ui.title("Word value")
    word = ui.field("Word").lower()
    value = sum(ord(letter) - 96 for letter in word if "a" <= letter <= "z")
    ui.text(f"Value: {value}", size=40, bold=True)
