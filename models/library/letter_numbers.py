def app(ui):
    ui.title("Letters as numbers")
    word = ui.field("Word")
    numbers = [ord(letter) - 64 for letter in word.upper() if "A" <= letter <= "Z"]
    if numbers:
        ui.text("-".join(str(number) for number in numbers), size=28)
        ui.text(f"Sum: {sum(numbers)}", size=20)
    else:
        ui.text("Type a word", color="muted")
