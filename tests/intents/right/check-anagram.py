def app(ui):
    ui.title("Anagrams")
    one = ui.field("First word")
    two = ui.field("Second word")
    if one and two:
        ui.text("Yes" if sorted(one.lower()) == sorted(two.lower()) else "No", size=40)
