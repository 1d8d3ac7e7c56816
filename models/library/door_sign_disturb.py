def app(ui):
    ui.title("Door sign")
    busy = ui.switch("Do not disturb", True)
    note = ui.field("Small note below", "back at lunch")
    c = ui.canvas(560, 300)
    c.rect(0, 0, 560, 300, "red" if busy else "green")
    c.text(280, 130, "DO NOT DISTURB" if busy else "COME IN", size=54, color="white", align="center")
    c.text(280, 230, note, size=26, color="white", align="center")
