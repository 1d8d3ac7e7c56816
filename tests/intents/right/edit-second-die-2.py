def app(ui):
    ui.title("Dice")
    if ui.button("Roll"):
        first, second = random.randint(1, 6), random.randint(1, 6)
        ui.text(f"{first} {second}", size=64)
        ui.text(f"Sum: {first + second}")
