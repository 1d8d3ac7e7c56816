def app(ui):
    ui.title("Letters of TEA")
    words = ui.field("Words").split()
    found = [word for word in words if all(letter in word.upper() for letter in "TEA")]
    for word in found:
        ui.text(word, size=24)
    ui.text(f"Found: {len(found)}", color="muted")
