NAMES = ["Hydrogen", "Helium", "Lithium", "Beryllium", "Boron", "Carbon", "Nitrogen", "Oxygen", "Fluorine", "Neon",
         "Sodium", "Magnesium", "Aluminium", "Silicon", "Phosphorus", "Sulfur", "Chlorine", "Argon", "Potassium",
         "Calcium"]


def app(ui):
    ui.title("Atom")
    number = ui.number("Number of the element", 11, min=1, max=20)
    left = int(number)
    shells = []
    for room in [2, 8, 8, 2]:
        if left > 0:
            shells.append(min(room, left))
            left -= room
    c = ui.canvas(320, 320, background="white")
    c.circle(160, 160, 18, "red")
    for i, count in enumerate(shells):
        r = 45 + i * 33
        c.circle(160, 160, r, outline="gray")
        for k in range(count):
            angle = math.tau * k / count
            c.circle(160 + r * math.cos(angle), 160 + r * math.sin(angle), 6, "blue")
    ui.text(f"{NAMES[int(number) - 1]}: {', '.join(str(count) for count in shells)}", size=28, bold=True)
