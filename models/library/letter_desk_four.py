def app(ui):
    ui.title("Text desk")
    text = ui.field("Text", "Anna")
    letters = [sign for sign in text.lower() if sign.isalpha()]
    ui.text(f"Letters: {len(letters)}", size=20)
    ui.text(f"Backwards: {text[::-1]}", size=20)
    ui.text(f"Vowels: {sum(sign in 'aeiou' for sign in letters)}", size=20)
    ui.text(f"Palindrome: {'Yes' if letters and letters == letters[::-1] else 'No'}", size=20)
