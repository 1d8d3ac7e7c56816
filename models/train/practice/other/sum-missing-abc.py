import string


def app(ui):
    ui.title("Pangram?")
    text = ui.field("Write something").upper()
    gone = ""
    for letter in string.ascii_uppercase:
        if text.count(letter) == 0:
            gone += letter + ", "
    ui.text("All there!" if gone == "" else "Missing: " + gone[:-2])
