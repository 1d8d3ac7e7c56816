def app(ui):
    ui.title("Love")
    first = ui.field("Your name").strip().lower()
    second = ui.field("The other name").strip().lower()
    if not first or not second:
        ui.text("Type two names", color="muted")
        return
    # The letters add up to a number from 0 to 100, whoever stands first.
    percent = sum(ord(letter) * 7 for letter in first + second) % 101
    ui.text(f"{percent} %", size=64, bold=True, color="red")
    ui.progress(percent / 100)
    ui.text("Made for each other" if percent >= 70 else "Worth a try" if percent >= 40 else "Better stay friends", size=24)
    ui.text("Just for fun", color="muted")
