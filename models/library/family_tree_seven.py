PEOPLE = [
    ("Child", "Mia", 300, 250),
    ("Mother", "Anna", 160, 150),
    ("Father", "Ben", 440, 150),
    ("Mother's mother", "Ruth", 80, 50),
    ("Mother's father", "Karl", 230, 50),
    ("Father's mother", "Eva", 370, 50),
    ("Father's father", "Jon", 520, 50),
]


def app(ui):
    ui.title("Family tree")
    c = ui.canvas(600, 300, background="white")
    with ui.grid(2):
        names = [ui.field(role, name) for role, name, x, y in PEOPLE]
    for i in range(1, 7):
        child = PEOPLE[(i - 1) // 2]
        c.line(child[2], child[3], PEOPLE[i][2], PEOPLE[i][3], "gray", 3)
    for name, (role, first, x, y) in zip(names, PEOPLE):
        c.rect(x - 60, y - 20, 120, 40, "lightgreen")
        c.text(x, y, name, size=18, color="black", align="center")
